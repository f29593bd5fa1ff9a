"""Pictures of every scene in its telling states: made-up questions, visitors and records for the camera."""
