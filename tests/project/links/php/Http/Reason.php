<?php
namespace App\Http;

enum Reason: int
{
    case Taken = 409;
    case Size = 408;
}
