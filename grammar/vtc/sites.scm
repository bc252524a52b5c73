; see _lines
