<?php
namespace App\Http;

final class Outcomes
{
    const MISSING = 404;
    const WIDTH = 410;
}
