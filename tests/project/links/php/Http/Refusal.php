<?php
namespace App\Http;

class Refusal extends \Exception
{
    public static function answer(string $message, int $code)
    {
        return response()->json(['message' => $message], $code);
    }

    public static function many(string $message, int $times)
    {
        return str_repeat($message, $times);
    }
}
