namespace Shop.Http;

public static class Outcomes
{
    public const int Missing = 404;
    public const int Width = 410;
}

public enum Reason
{
    Taken = 409,
    Size = 409,
}
