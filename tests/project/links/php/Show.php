<?php
namespace App;

use App\Http\Refusal;

class Show
{
    public function show()
    {
        Refusal::many('gone', 410);
        Basket::answer('gone', 410);
        return Refusal::answer('gone', 410);
    }
}
