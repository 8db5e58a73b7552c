inventory {
  schema = "1.0"
}

application "depense" {
  name  = "Dépense"
  owns  = [dataset.agens, dataset.budget, register.nothing-like-it]
  reads = []

  flow "a" {
    to = application.paei
  }

  flow "b" {
    to = application["10.0.0.1"]
  }

  fact "reads" {
    value  = [dataset.agents]
    source = source.cmbd
  }
}

application "paie" {
  name = "Paie"
}

dataset "agents" {
  name = "Agents"
}

register "budget" {
  name = "Budget"
}

source "cmdb" {
}
