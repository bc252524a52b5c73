<?php
namespace App;

use App\Http\Outcomes;
use App\Http\Reason;

class Lost
{
    public function show()
    {
        pad(Outcomes::WIDTH, Reason::Size);
        pad(Reason::Taken);
        abort(Outcomes::MISSING);
    }
}
