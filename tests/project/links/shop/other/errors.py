def refuse(message, amount):
    return message * amount
