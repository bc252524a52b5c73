using Microsoft.AspNetCore.Mvc;

namespace Shop;

public class LostController : ControllerBase
{
    public IActionResult Show(Item item)
    {
        Pad(Outcomes.Width, (int)Reason.Size);
        if (item.Sold) return new Answer(403).To(this);
        return item.Taken ? StatusCode((int)Reason.Taken) : StatusCode(Outcomes.Missing);
    }
}
