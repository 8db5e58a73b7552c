mapping "x" {
  as_of "2026-10-31"
}
