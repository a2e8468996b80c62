"""The pages as they will print: made in a worker process, drawn as images, shown to be looked at."""
