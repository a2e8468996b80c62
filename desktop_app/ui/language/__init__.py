"""The words of the windows, in the language chosen: texts, dates and numbers, states, changes."""
