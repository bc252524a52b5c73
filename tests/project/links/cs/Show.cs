using Shop.Http;

public class Show
{
    public object Run(object controller)
    {
        Answers.Twice(410);
        Basket.Refuse(controller, 410);
        return Answers.Refuse(controller, 410);
    }
}
