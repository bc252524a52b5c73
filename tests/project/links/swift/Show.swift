func show() throws {
  print(Letter(404))
  throw Refusal(410)
}
