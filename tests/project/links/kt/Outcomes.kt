package shop

object Outcomes {
    const val MISSING = 404
    const val WIDTH = 410
}
