application "permis" {
  like = template.web
  name = "Permis"

  fact "users" {
    value  = 120
    source = source.cmdb
  }
}

application "courrier" {
  like  = [template.web, template.tout]
  name  = "Courrier"
  rto   = unknown("le service a été interrogé", "2026-09-02")
  flows = "none"

  move {
    with = [application.permis]
  }
}
