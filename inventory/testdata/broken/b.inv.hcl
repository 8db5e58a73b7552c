inventory {
  schema = "1.0"
}

application "paie" {
  name = "Paie, encore"
}

application "Paie" {
}

aplication "x" {
}

application {
}

dataset "agents" {
  name   = "الأعوان"
  impact = { confidentiality = 5, secret = 1, confidentiality = 2 }
}

application "budget" {
  name   = "Budget"
  owns   = [dataset.agents]
  name_ar = "الميزانية" users = 3
}

freeze "été" {
  from   = "2026-08-31"
  until  = "2026-08-01"
  factor = 70
}

defaults "application" {
  stage = "production"
}

defaults "application" {
  stage = "test"
}

owner = 1
