"""The teacher's report: what was learned, and which questions deserve a second look. No pygame."""
