package shop

import io.ktor.http.HttpStatusCode
import io.ktor.server.application.ApplicationCall
import io.ktor.server.response.respond

suspend fun show(call: ApplicationCall) {
    call.respond(HttpStatusCode.fromValue(Outcomes.MISSING))
    pad(Outcomes.WIDTH)
}
