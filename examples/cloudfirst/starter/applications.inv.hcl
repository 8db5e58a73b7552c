# What there is: data, machines, and the applications that use them.

# impact says how bad a breach would be, from 0 (not at all) to 4 (very grave). The class of data follows from it, and the class of
# an application from the data it owns, reads or receives along a flow.
register "etat-civil" {
  name      = "Registre de l'état civil"
  name_ar   = "سجل الحالة المدنية"
  steward   = administration.commune
  impact    = { confidentiality = 3, integrity = 3, availability = 2 }
  personal  = ["personal", "national_id"] # [] states that there are no personal data
  size      = estimate("200 GB", "medium")
  retention = unknown("no schedule was ever decided", "2026-09-15")
}

dataset "avis" {
  name           = "Avis et actualités"
  steward        = administration.commune
  impact         = { confidentiality = 0, integrity = 1, availability = 1 }
  personal       = []
  classification = "public"
  secrecy        = "none"
}

server "srv-01" {
  site    = site.siege
  vcpu    = 8
  memory  = "32 GiB"
  storage = "2 TB"
  os      = "Windows Server 2016"
}

application "etat-civil" {
  name           = "Gestion de l'état civil"
  name_ar        = "تدبير الحالة المدنية"
  administration = administration.commune
  owner          = team.informatique
  criticality    = "high"
  stage          = "production"
  users          = 60
  rto            = "8h"                                          # time to be back after a failure
  rpo            = unknown("nobody ever fixed it", "2026-09-02") # data that may be lost
  source_code    = "vendor"
  hosted_on      = [server.srv-01]
  owns           = [register.etat-civil]
  reads          = "none"

  # Along a flow data travels, and its class with it.
  flow "publication" {
    to        = application.portail
    data      = [dataset.avis]
    mode      = "batch"
    encrypted = true
    if_broken = "degrades"
  }

  move {
    effort = "20 person_days"
    after  = [application.portail] # not before that one has moved
  }
}

application "portail" {
  name           = "Portail de la commune"
  name_ar        = "بوابة الجماعة"
  administration = administration.commune
  owner          = team.informatique
  criticality    = "medium"
  stage          = "production"
  users          = 5000
  source_code    = "owned"
  hosted_on      = [server.srv-01]
  owns           = [dataset.avis]
  reads          = "none"
  flows          = "none"

  # What the rules ask of every application; cloudfirst questions lists those that are still open for the one above.
  class                = "C"
  serves_third_parties = true
  audited_on           = "2026-03-12"
  audited_for          = [target.salle-siege, target.nuage-exemple] # where the audit says it may run
  risk_analysis_on     = "2026-05-20"
  risk_analysis_for    = [target.salle-siege, target.nuage-exemple] # where the analysis says what may go wrong
  continuity_plan      = true
  continuity_tested_on = "2026-06-11"
  signature_level      = "none"
  services             = "none"
  monitoring           = true

  move {
    effort = "8 person_days"
  }
}
