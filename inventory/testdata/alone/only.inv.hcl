server "s" {
}
