import Vapor

struct Refusal: AbortError {
  let status: HTTPResponseStatus

  init(_ number: Int) {
    self.status = HTTPResponseStatus(statusCode: number)
  }
}
