package shop

import play.api.mvc.Results.Status

case class Denial(number: Int, text: String) extends Exception {
  def answer = Status(number)(text)
}
