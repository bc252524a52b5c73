package org.shop.web;

import jakarta.servlet.http.HttpServletResponse;

public final class Answers {
    public static void refuse(HttpServletResponse response, int code) throws java.io.IOException {
        response.sendError(code);
    }

    public static int twice(int number) {
        return 2 * number;
    }
}
