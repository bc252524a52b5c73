export const NOT_THERE = 404;
export const PAGE_SIZE = 404;
const LOCAL = 404;
