mapping "x" {}

sheet {
  server {
    id   = "a"
    vcpu = 1 + 1
  }
}
