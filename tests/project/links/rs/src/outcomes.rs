pub const MISSING: u16 = 404;
pub const WIDTH: u16 = 410;
