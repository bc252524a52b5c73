package org.shop.other;

import jakarta.servlet.http.HttpServletResponse;

import static org.shop.web.Outcomes.TAKEN;

class Farther {
    void show(HttpServletResponse response) {
        response.setStatus(TAKEN);
        response.setStatus(Outcomes.MISSING);
    }
}
