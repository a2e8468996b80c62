"""The look: colours, sizes, the style that draws, and the small parts every window shares."""
