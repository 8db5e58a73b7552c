questionnaire "tout-x-y" {
  name        = "Tout $${x} %%{y}"
  description = "Deux lignes,\nl'une après l'autre.\n"
  required    = true
  builtin     = false
  status      = "started"
  section {
    order   = 1
    name    = "Une"
    comment = " blancs "
    question {
      order       = 1
      text        = "Yes"
      explanation = "a\tb"
      include_for {
        category = "Technology"
        tag      = "Java EE"
      }
      exclude_for {
        category = "Technology"
        tag      = "Quarkus"
      }
      exclude_for {
        category = "Caching"
        tag      = "7"
      }
      answer {
        order         = 1
        text          = "7"
        risk          = "green"
        rationale     = "parce que"
        mitigation    = "rien"
        selected      = true
        auto_answered = false
        apply_tag {
          category = "A"
          tag      = "B"
        }
        auto_answer_for {
          category = "C"
          tag      = "D"
        }
        auto_answer_for {
          category = "E"
          tag      = "F"
        }
      }
      answer {
        order = 2
        text  = "true"
        risk  = "unknown"
      }
    }
  }
  thresholds {
    red     = 1
    yellow  = 30
    unknown = 0
  }
  risk_messages {
    red     = "Rouge"
    yellow  = "Jaune"
    green   = "Vert"
    unknown = "غير معروف"
  }
}
