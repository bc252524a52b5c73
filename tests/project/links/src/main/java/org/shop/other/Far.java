package org.shop.other;

import org.shop.web.Answers;
import static org.shop.web.Answers.refuse;

class Far {
    void show(Object response) throws Exception {
        Answers.refuse(response, 410);
        refuse(response, 403);
        Basket.refuse(response, 410);
    }
}
