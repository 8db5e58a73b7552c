# A system that serves users or other systems: what is classified, hosted and moved.
application "depense" {
  name  = "Suivi de la dépense"
  owns  = "none"
  flows = "none"
}

application "permis" {
  # What people call it.
  name = "Permis d'urbanisme"

  # Name in Arabic.
  name_ar = "رخص التعمير"

  # Name in French.
  name_fr = "Permis d'urbanisme"

  # What it does.
  description = "Dépôt, instruction et délivrance des permis"

  # Other names and ids it has elsewhere, such as in the export it was imported from. Importers find it again by them.
  aliases = ["e-permis", "APP-0031"]

  # The administration it belongs to.
  administration = administration.agence

  # The unit that uses it most, when it is not for all of the administration.
  unit = unit.direction-nord

  # The team that runs it and will move it.
  owner = team.exploitation

  # The post that answers for what it does. Peer practice asks that there is one.
  business_owner = "chef du service des permis"

  # What it is for, in the administration's own words.
  function = "instruction des permis"

  # Whether many organisations do the same with a product of the market, as with messaging or payroll: then software as a service is
  # looked at first. Peer practice.
  commodity = false

  # How bad it is when it stands still.
  criticality = "vital"

  # What this installation is for.
  stage = "production"

  # People who use it.
  users = 2300

  # Sites it is used at.
  used_at = [site.tetouan]

  # Bandwidth that one user takes at the peak.
  bandwidth_per_user = "80 kbit/s"

  # Whether people can go on with their work while the network is down.
  offline_mode = false

  # Recovery time objective: the longest stop that can be borne.
  rto = "4h"

  # Recovery point objective: the most data, counted in time, that may be lost.
  rpo = unknown()

  # Availability it needs, in per cent of time.
  availability = 99.5

  # Class that the administration declared: A and B are sensitive systems (decree 2-21-406, article 12).
  class = "B"

  # The day the class was last reviewed: at least every three years (DGSSI, on decree 2-21-406).
  class_reviewed_on = "2024-06-01"

  # What it runs on.
  platform = "virtual"

  # Main runtime, with its version.
  runtime = "java-8"

  # The day support of the runtime ends.
  runtime_eol = "2026-11-30"

  # Who has the source code.
  source_code = "escrow"

  # The day the vendor's support ends.
  vendor_support_until = "2028-12-31"

  # Licence, in words.
  licence = not_applicable

  # Hardware it cannot do without: dongles, special cards, ties to a mainframe. They keep it where it is.
  hardware_bindings = "none"

  # Where it runs today. Use of a cloud for sensitive systems or data is judged by it (decree 2-24-921, articles 1, 2 and 18).
  hosted_on = [server.srv-ora-01]

  # Databases it uses.
  databases = [database.foncier]

  # Datasets and registers it is the home of. Left out: not known, and so is its class.
  owns = [register.foncier]

  # Datasets and registers of others that it reads.
  reads = [dataset.plans]

  # Since when it is hosted where it is. Cloud use that began before the decree's order came into force is tolerated for 24 months
  # (decree 2-24-921, articles 18 and 19).
  hosted_since = "2017-05-01"

  # Whether it offers digital services to the public or to other administrations: then it is audited before it goes live (law 05-20,
  # article 4).
  serves_third_parties = true

  # The day of its last security audit (law 05-20, article 4).
  audited_on = "2026-03-30"

  # The targets that audit covers. An audit of the present hosting says nothing about the next.
  audited_for = [target.nuage-exemple]

  # Whether that auditor was qualified. Infrastructures of vital importance may use no other (law 05-20, article 20).
  auditor_qualified = true

  # The day of its last risk analysis (law 05-20, article 4).
  risk_analysis_on = "2026-04-15"

  # The targets that analysis covers.
  risk_analysis_for = [target.nuage-exemple]

  # The day it was homologated, which sensitive systems of infrastructures of vital importance need before going live (law 05-20,
  # article 19).
  homologated_on = not_applicable

  # The targets the homologation covers.
  homologated_for = "none"

  # The day it was declared to the national authority as sensitive, or declared anew after it moved (law 05-20, articles 17 and 18).
  sensitive_declared_on = not_applicable

  # Whether security events are watched for (law 05-20, article 7).
  monitoring = true

  # Whether a continuity or recovery plan covers it (law 05-20, article 9).
  continuity_plan = true

  # The day that plan was last tested (law 05-20, article 9).
  continuity_tested_on = "2025-01-20"

  # Whether administrators sign in with more than one factor (order 3-17-25, as reported).
  admin_mfa = false

  # Whether those who develop, operate and approve are different people (order 3-17-25, as reported).
  roles_separated = true

  # The day access rights were last reviewed (order 3-17-25, as reported).
  access_reviewed_on = "2026-02-01"

  # Which of the eight controls of law 09-08, article 24 are in place: entry to installations, media, insertion, use, access,
  # transmission, traceability of input, transport. They are owed for sensitive and health data.
  controls = ["entry", "media", "insertion", "use", "access", "transmission", "input_trace", "transport"]

  # Whether its stored data are encrypted (order 3-17-25, as reported; CNDP guidance of 1 February 2023).
  encrypted_at_rest = false

  # Whether its data on the way are encrypted (order 3-17-25, as reported; law 09-08, article 23).
  encrypted_in_transit = true

  # Whether it is separated in the network from other systems.
  segmented = unknown("network plan is missing", "2026-09-02")

  # Where passwords and keys are kept: in a vault, in configuration, in code; none when it has none.
  secrets = "configuration"

  # What copies outside production hold: no data, made-up data, masked data, a copy of the real ones (law 09-08, article 3).
  nonproduction_data = "masked"

  # Whether people can get at their data, correct them and object, by a procedure (law 09-08, articles 5, 7 and 8).
  rights_procedure = true

  # Signature, seal or time-stamp that its acts need (law 43-20, articles 4 to 6, 13 to 15, 22 to 24).
  signature_level = "advanced"

  # The trust service it takes them from. It must be within reach of the target too.
  trust_service = external.horodatage

  # Whether it writes logs.
  logs = true

  # What it tells about itself while it runs.
  observability = ["logs", "metrics"]

  # Whether it is backed up.
  backups = true

  # Copies of the data, the original included. Peer practice: three.
  backup_copies = 3

  # Kinds of media they are on. Peer practice: two.
  backup_media = 2

  # Whether one copy is offline or cannot be changed. Peer practice: yes.
  backup_offline = false

  # The day a restore was last tested.
  restore_tested_on = "2026-07-08"

  # Days from the publication of a critical patch to its installation.
  patch_days = at_most(45)

  # Whether it is built and deployed by machines.
  automated_build = false

  # Whether its environment is described in code.
  infrastructure_as_code = false

  # Whether it keeps no session in its own memory.
  stateless = false

  # Whether it keeps files on its own disks.
  local_files = true

  # Whether addresses stand in its code or configuration.
  hardcoded_addresses = true

  # Services it uses that only one provider has.
  proprietary_services = []

  # The application that does the same already, if this one is to be retired.
  duplicate_of = "none"

  # Whether it is a service that many others use all the time, such as a directory, names, time or backup. Such a service is reached from
  # the old and from the new place, so that nothing has to move with it or after it.
  common_service = false

  # What it costs over its whole life, in the currency of the inventory. An exception from cloud compares these. Peer practice.
  cost = {
    # Where it is.
    current = 4100000

    # Where it would move.
    target = range(3000000, 3900000)

    # Leaving the target again.
    exit = estimate(250000, "low")
  }

  # The contract of its present hosting or supply.
  contract = contract.hebergement

  # Why it does not move. Left out: it may.
  stays = unknown("la direction n'a pas tranché", "2026-09-02")

  # A product it is made with: framework, library, middleware, package. Its label is free.
  component "forms" {
    # The product.
    name = "Oracle Forms"

    # Its version.
    version = "10"

    # The day support of this version ends.
    eol = "2016-01-01"

    # Its licence, in words.
    licence = "perpétuelle"

    # What the licence counts: processors, users, servers.
    licence_metric = "processeurs"

    # Whether the licence allows use on somebody else's machines.
    licence_cloud = false
  }

  # A part of it that listens. Its label is free.
  service "web" {
    # Protocol.
    protocol = "https"

    # Port, 0 to 65535.
    port = 443

    # Who can reach it.
    exposure = "internet"

    # Instances that run.
    instances = 2

    # Virtual processors of one instance.
    cpu = 4

    # Memory of one instance.
    memory = "8 GiB"

    # When it must run, in words.
    schedule = "jours ouvrés, 7 h à 20 h"

    # Standard the interface follows (general interoperability framework).
    standard = "REST, OpenAPI 3"

    # Whether the interface is documented.
    documented = true
  }

  # A dependency on another application: it calls, sends to or reads from it. Its label is free. Classes travel along flows, so flows left
  # out are unknown, not none.
  flow "paiement" {
    # Where it goes.
    to = application.depense

    # The data it carries there.
    data = [register.foncier]

    # How it works: a call that waits, a message that does not, a batch, by hand.
    mode = "sync"

    # Protocol.
    protocol = "https"

    # Whether it is encrypted on the way (law 09-08, article 23).
    encrypted = true

    # Version of TLS, when it is used.
    tls = "1.2"

    # What it goes through: the State's exchange platform (GISRE), directly, something else.
    via = "direct"

    # The longest answer time that the caller bears. A tight one keeps both in one wave and near one another.
    latency = at_most("40 ms")

    # How much goes over it.
    volume = "35000 messages/day"

    # What the data are used for there. Another purpose than theirs, or an interconnection of files with different purposes, needs the
    # CNDP's authorisation (law 09-08, article 12).
    purpose = "taxe sur les permis"

    # That authorisation's reference.
    authorisation = unknown("dossier introuvable", "2026-09-15")

    # The convention it rests on.
    convention = convention.mutualisation

    # Whether the user's prior agreement to the exchange is recorded (law 55-19, article 24).
    consent_recorded = false

    # What happens to the application when it is broken.
    if_broken = "stops"

    # What is done to the data before they leave, with proof. Its label is free. Without proof and a date that has not passed, it changes
    # nothing.
    transform "sans-cin" {
      # What is done: aggregate, anonymise, tokenise, minimise.
      kind = "tokenise"

      # The proof that it is done.
      evidence = source.audit-2026

      # The post that checked it.
      reviewer = "responsable de la sécurité"

      # Last day the check holds.
      expires = "2027-12-31"
    }
  }

  # What binds its migration.
  move {
    # Applications that move in the same wave.
    with = "none"

    # Applications that move in later waves than it.
    before = "none"

    # Applications that move in earlier waves than it.
    after = [application.depense]

    # Applications that never share its wave.
    apart = "none"

    # First day it may be cut over.
    not_before = "2027-02-01"

    # Last day it may be cut over.
    not_after = "2028-03-31"

    # Purchases, conventions and decisions it must wait for.
    waits_for = [procurement.iaas-qualifie, convention.mutualisation, decision.budget-2027]

    # The longest stop that the cut-over may take. Data that take longer to send are sent beforehand.
    window = "8h"

    # What is done with it, as a person decided: retire, retain, relocate, rehost, replatform, repurchase, refactor. It stands before what
    # the rules recommend. Left out: nobody decided.
    disposition = "replatform"

    # Why that person decided so.
    disposition_reason = "la base sort de support avant la bascule"

    # Work to move it, in person-days.
    effort = range("20 person_days", "35 person_days")

    # The target, when a person has already decided.
    target = target.nuage-exemple

    # Whether it moves in the pilot waves.
    pilot = false

    # The wave it moves in, as a person fixed it. A plan keeps to it, or says why it cannot.
    wave = 3

    # The day it moved. What has moved gets no wave, and nothing waits for it any more.
    moved_on = not_applicable

    # Time from the start of the work to the cut-over. Left out: its work fits into one wave.
    duration = "6 weeks"

    # Points of the risk that its cut-over carries, in the programme's own scale. Left out: derived from how critical it is.
    risk = 8

    # Points of what its having moved is worth, in the programme's own scale: what is worth more should rather move early.
    value = 5

    # A part of the work to move it. Where there are such parts, the effort of the move is their sum.
    task "bases" {
      # The team that does it. Left out: the owner of the application.
      team = team.exploitation

      # The skill it takes, one of those that teams have.
      skill = "Oracle"

      # How much work, in person-days.
      effort = "8 person_days"
    }
  }
}
