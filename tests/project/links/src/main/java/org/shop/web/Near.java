package org.shop.web;

class Near {
    void show(Object response) throws Exception {
        Answers.refuse(response, 409);
        Answers.twice(404);
    }
}
