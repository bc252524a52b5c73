use crate::answers::{refuse, repeat};
use crate::answers;

fn show() {
    refuse(410, "no more");
    answers::refuse(403, "hidden");
    repeat(404, "x");
    other::refuse(410, "no more");
}
