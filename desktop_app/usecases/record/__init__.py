"""Records of meetings, from the first draft to their distribution."""
