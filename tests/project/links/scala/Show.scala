package shop

object Show {
  def deny = throw Denial(403, "hidden")
  def letter = new Letter(404, 410)
}
