export const Codes = { MISSING: 404, LIMIT: 500, SHARED: 429 };
export const Sizes = Object.freeze({ MISSING: 302, SHARED: 302 });
export enum Outcome { Missing = 404, Width = 410 }
export class Answers {
  static readonly GONE = 410;
  static readonly HEIGHT = 410;
}
export const HttpCode = { NOT_FOUND: 404, ODD: 410 } as const;
export enum OrderStatus { Shipped = 300, Lost = 404 }
export default { TAKEN: 409, DEPTH: 409 };
