"""Documents in: what people paste or open becomes typed paragraphs, and no text is lost on the way."""
