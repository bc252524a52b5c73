package shop

fun deny() {
    print(Letter(404, 410))
    throw Denial(403, "hidden")
}
