using Microsoft.AspNetCore.Mvc;

namespace Shop.Http;

public record Answer(int Number)
{
    public IActionResult To(ControllerBase controller) => controller.StatusCode(Number);
}
