use actix_web::HttpResponse;
use http::StatusCode;

pub fn refuse(code: u16, text: &str) -> HttpResponse {
    HttpResponse::build(StatusCode::from_u16(code).unwrap()).body(text.to_string())
}

pub fn repeat(times: u16, text: &str) -> String {
    text.repeat(times as usize)
}
