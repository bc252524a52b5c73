import type { Request, Response } from 'express';
import rest, { Answers, Codes, HttpCode, Outcome as Result, OrderStatus, Sizes } from './outcomes';
import * as all from './outcomes';

export function show(req: Request, res: Response) {
  res.status(Codes.MISSING).send('x');
  res.status(Result.Missing).send('x');
  res.status(Answers.GONE).send('x');
  if (res.statusCode === all.Codes.SHARED) res.status(rest.TAKEN).end();
  log(HttpCode.ODD, Codes.LIMIT, Sizes.SHARED, Result.Width, Answers.HEIGHT, rest.DEPTH);
}

export function ship(order: Order) {
  if (order.status === OrderStatus.Shipped) return { status: OrderStatus.Lost };
  return list(Sizes.MISSING);
}
