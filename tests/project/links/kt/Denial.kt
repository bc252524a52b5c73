package shop

import org.springframework.http.HttpStatus
import org.springframework.web.server.ResponseStatusException

class Denial(val number: Int, message: String) : ResponseStatusException(HttpStatus.valueOf(number), message)

class Letter(val number: Int, val pages: Int)
