package shop.orders;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OrderController {
    private static final int PAGE_SIZE = 500;
    private static final int HTTP_CONFLICT = 410;
    private static final int HTTP_GONE = 410;
    private static final int HTTP_NOT_FOUND = 404;

    private final Map<Long, String> orders = new ConcurrentHashMap<>();

    @GetMapping("/orders/{id}")
    ResponseEntity<String> read(@PathVariable long id) {
        String order = orders.get(id);
        if (order == null) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        }
        return ResponseEntity.ok(order);
    }

    @PostMapping("/orders")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Void> create(@RequestBody String order) {
        if (orders.size() >= PAGE_SIZE) {
            return ResponseEntity.status(529).build();
        }
        orders.put((long) orders.size(), order);
        return ResponseEntity.status(201).build();
    }
}
