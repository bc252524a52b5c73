use crate::outcomes;
use crate::outcomes::{MISSING, WIDTH};
use http::StatusCode;

fn lost() -> StatusCode {
    pad(WIDTH);
    StatusCode::from_u16(MISSING).unwrap_or(StatusCode::from_u16(outcomes::MISSING).unwrap())
}
