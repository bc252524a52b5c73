namespace Shop.Http;

public class Answers
{
    public static IActionResult Refuse(ControllerBase controller, int code)
    {
        return controller.StatusCode(code);
    }

    public static int Twice(int number) => 2 * number;
}
