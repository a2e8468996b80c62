"""Nothing is lost: copies by the half hour, the health of the open file, and where its copies go."""
