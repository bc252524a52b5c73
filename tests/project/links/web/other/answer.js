function refuse(list, size) {
  return list.slice(size);
}
module.exports = { refuse };
