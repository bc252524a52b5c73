import type { Response } from 'express';
import { NOT_THERE, PAGE_SIZE } from './codes';
import { LOCAL } from './elsewhere';

export function show(res: Response) {
  res.status(NOT_THERE).send('x');
  res.status(LOCAL).send('x');
  return list(PAGE_SIZE);
}
