mapping "x" {
  as_of = "${today}"
}
