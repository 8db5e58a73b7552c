application "paie" {
  name           = "Paie"
  name_ar        = "الأجور"
  aliases        = ["PAYE", "say \"paie\"", "$${x} %%{y}"]
  administration = unknown("reorganised", "2026-09-02")
  users          = 2500
  rto            = "4h"
  rpo            = at_most("15 min")
  availability   = estimate(99.5, "medium")
  patch_days     = range(10, 45)
  runtime_eol    = at_least("2027-01-01")
  owns           = [register.agents, dataset["10.0.0.1"]]
  contract       = "none"
  stage          = not_applicable
  description    = <<-END
    Two lines,
      the second further in.
  END

  fact "users" {
    value      = 3100
    source     = source.enquete-2026
    as_of      = "2026-05-20"
    confidence = "high"
  }

  fact "rto" {
    source = source.cmdb
    note   = "said by phone"
  }

  service "web" {
    port   = 443
    memory = "16 GiB"
  }

  flow "banque" {
    to        = external.banque
    data      = "none"
    latency   = "40 ms"
    volume    = "35000 messages/day"
    encrypted = true

    transform {
      kind     = "anonymise"
      evidence = source.cmdb
    }
  }

  flow {
    to = application.مشروع-التعمير
  }

  move {
    after  = [application.مشروع-التعمير]
    effort = "12.5 person_days"
  }
}

application "مشروع-التعمير" {
  name     = "التعمير"
  flows    = "none"
  services = unknown("nobody looked")
}
