package org.shop.web;

import jakarta.servlet.http.HttpServletResponse;

class Nearer {
    void show(HttpServletResponse response) {
        response.setStatus(Outcomes.MISSING);
        pad(Outcomes.WIDTH);
    }
}
