"""投靶答题: throw the sandbag at the verdict."""
